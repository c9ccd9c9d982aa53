import { useText } from '../../locales/text.tsx';
import { CodeBlock } from '../../ui/CodeBlock.tsx';

/** A policy of IAM to copy, behind its title. */
export const Policy = (props: { title: string; policy: unknown; isOpen: boolean }) => {
  const { t } = useText();
  return (
    <details open={props.isOpen}>
      <summary>{props.title}</summary>
      <CodeBlock
        text={JSON.stringify(props.policy, null, 2)}
        label={props.title}
        copyLabel={t('common.copy')}
      />
    </details>
  );
};
