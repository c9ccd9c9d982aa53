import { CopyButton } from './CopyButton.tsx';

/** Code to read and to copy; long lines scroll, by keyboard too. */
export const CodeBlock = (props: { text: string; label: string; copyLabel: string }) => (
  <div className="code-block">
    {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls */}
    <section tabIndex={0} aria-label={props.label}>
      <pre>
        <code>{props.text}</code>
      </pre>
    </section>
    <CopyButton text={props.text} label={props.copyLabel} />
  </div>
);
