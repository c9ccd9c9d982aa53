import { useEffect, useState } from 'react';

/** The time, again and again while `ticking`. */
export const useNow = (ticking: boolean, every = 200): number => {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = ticking ? setInterval(() => setNow(Date.now()), every) : undefined;
    return () => clearInterval(timer);
  }, [ticking, every]);
  return now;
};
