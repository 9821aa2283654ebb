/** A donor's document, loaded when it is chosen. */
import { useEffect, useState } from 'react';
import type { Donor } from '../../core/formats/donors/donor.ts';
import type { Format } from '../../core/formats/list.ts';

/** `null` where the format is no donor's, `'loading'` until it is here. */
export function useDonor({ id, donor }: Format): Donor | null | 'loading' {
  const [loaded, setLoaded] = useState<Donor | null>(null);
  useEffect(() => {
    let gone = false;
    void donor?.().then((found) => {
      if (!gone) setLoaded(found);
    });
    return () => {
      gone = true;
    };
  }, [donor]);
  if (!donor) return null;
  return loaded?.id === id ? loaded : 'loading';
}
