import { useSearchParams } from 'react-router';
import {
  type FindingFilters,
  noFilters,
  readFindingFilters,
  writeFindingFilters,
} from '../../api/audit-addresses.ts';

const openName = 'finding';

export interface FindingView {
  readonly filters: FindingFilters;
  readonly change: (changed: Partial<FindingFilters>) => void;
  readonly clear: () => void;
  /** The finding, or the control, that is open. */
  readonly opened: string | null;
  readonly toggle: (key: string) => void;
}

/** Filters and what is open live in the address: any view can be sent to a colleague. */
export const useFindingFilters = (): FindingView => {
  const [search, setSearch] = useSearchParams();
  const filters = readFindingFilters(search);
  const opened = search.get(openName);
  const write = (next: FindingFilters, open: string | null): void => {
    const written = writeFindingFilters(next);
    if (open !== null) written.set(openName, open);
    setSearch(written, { replace: true });
  };
  return {
    filters,
    change: (changed) => write({ ...filters, ...changed }, null),
    clear: () => write({ ...noFilters, status: filters.status }, null),
    opened,
    toggle: (key) => write(filters, key === opened ? null : key),
  };
};
