// Choices are found whatever the script, the accents and the order of words.
import { describe, expect, it } from 'vitest';
import { matching } from './matching.ts';

const choices = [
  { id: 'a', label: 'Κήπος του Παλαμά' },
  { id: 'b', label: 'Łódź, old town' },
  { id: 'c', label: 'Градина край реката' },
  { id: 'd', label: 'Old mill', description: 'by the river' },
];
const ids = (query: string, most = 10): string[] => matching(choices, query, most).found.map(({ id }) => id);

describe('matching', () => {
  it('finds nothing where a word is missing', () => {
    expect(ids('old sea')).toEqual([]);
    expect(matching(choices, 'xyz', 10)).toEqual({ found: [], total: 0 });
  });

  it('overlooks accents, case, final sigmas and the bar of an ł', () => {
    expect(ids('κηποσ')).toEqual(['a']);
    expect(ids('ΠΑΛΑΜΑ κήπος')).toEqual(['a']);
    expect(ids('lodz')).toEqual(['b']);
    expect(ids('ГРАДИНА')).toEqual(['c']);
  });

  it('looks into descriptions, and puts what begins so first', () => {
    expect(ids('river')).toEqual(['d']);
    expect(ids('old')).toEqual(['d', 'b']);
  });

  it('cuts long lists and says how many there are', () => {
    expect(matching(choices, '', 2)).toEqual({ found: choices.slice(0, 2), total: 4 });
  });
});
