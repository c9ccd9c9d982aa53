import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useText } from '../locales/text.tsx';

const shownFor = 2000;

/** Copies a text and says that it did. */
export const CopyButton = ({ text, label }: { text: string; label: string }) => {
  const { t } = useText();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    const timer = copied ? setTimeout(() => setCopied(false), shownFor) : undefined;
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = (): void => {
    void navigator.clipboard.writeText(text).then(() => setCopied(true));
  };
  return (
    <button type="button" className="icon-button" onClick={copy} aria-label={label} title={label}>
      {copied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
      <output className="hidden-visually">{copied ? t('common.copied') : ''}</output>
    </button>
  );
};
