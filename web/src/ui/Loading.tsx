import { useEffect, useState } from 'react';

const noticeable = 300;

/** Says what is waited for, once the wait is long enough to be noticed. */
export const Loading = ({ what, lines = 3 }: { what: string; lines?: number }) => {
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setVisible(true), noticeable);
    return () => clearTimeout(timer);
  }, []);
  return (
    <output className="loading" aria-busy="true">
      {visible ? (
        <>
          <span className="soft">{what}</span>
          {Array.from({ length: lines }, (_, line) => (
            <span key={line} className="bone" aria-hidden="true" />
          ))}
        </>
      ) : null}
    </output>
  );
};
