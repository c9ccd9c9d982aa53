import { failureOf, isSignedOut } from '../api/failures.ts';
import { goToSignIn } from '../api/query-client.ts';
import { useText } from '../locales/text.tsx';
import { Notice } from '../ui/Notice.tsx';

/** What happened, what was kept, and what can be done. */
export const FailureNotice = (props: {
  error: unknown;
  kept?: string;
  returnTo?: string;
  onRetry?: () => void;
}) => {
  const { t } = useText();
  const failure = failureOf(props.error);
  const title = failure.kind === 'problem' ? failure.title : t(`failure.${failure.kind}`);
  const action = isSignedOut(props.error) ? (
    <button type="button" className="button" onClick={() => goToSignIn(props.returnTo)}>
      {t('shell.signIn')}
    </button>
  ) : props.onRetry ? (
    <button type="button" className="button" onClick={props.onRetry}>
      {t('common.retry')}
    </button>
  ) : null;
  return (
    <Notice tone="danger" title={title} actions={action}>
      {failure.kind === 'problem' ? (
        <>
          {failure.detail ? <p>{failure.detail}</p> : null}
          {props.kept ? <p>{props.kept}</p> : null}
          <p className="small soft">{t('failure.reference', { reference: failure.reference })}</p>
        </>
      ) : (
        <p>{props.kept ?? t(`failure.${failure.kind}.advice`)}</p>
      )}
    </Notice>
  );
};
