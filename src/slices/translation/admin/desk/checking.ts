// What the checker says of a text, asked a moment after the last key; an older question is taken back.
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { CheckView, FindingView } from '../../check/model.ts';
import type { TextPlace } from '../../model.ts';
import { checkKey, checkQuery, decide } from './desk-api.ts';
import { PAUSE_MS } from './pause.ts';

/** A value that has stayed the same for a while; at once the first time. */
function useSettled(value: string): string {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

const NOTHING: CheckView = { findings: [], offers: [] };

/**
 * @param isReady its turn has come: the texts of a long record are not checked all at once
 * @returns nothing while there are no words; what was said of the words before until these are looked at
 */
export function useChecked(place: TextPlace, source: string, body: string, isReady: boolean): CheckView {
  const settled = useSettled(body);
  const isAsked = isReady && settled.trim() !== '';
  const { data } = useQuery({
    ...checkQuery(place, source, settled),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  });
  return (isAsked && data) || NOTHING;
}

/** Lets a finding stand, or takes that back. */
export function useDecision(place: TextPlace) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ digest, decided }: FindingView) => decide(place, digest, !decided),
    onSettled: () => client.invalidateQueries({ queryKey: checkKey(place) }),
  });
}
