import { useEffect, useState } from 'react';

/** A value, once it has been still for a moment. */
export const useDebounced = <Value>(value: Value, stillFor = 250): Value => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), stillFor);
    return () => clearTimeout(timer);
  }, [value, stillFor]);
  return settled;
};
