// Checks the editions of one document: reads the files, compares them, makes the report.

import { compareEditions } from '../facts/compare/index.ts';
import { readEditions } from '../reading/index.ts';
import { review } from './accepted.ts';
import { askServers } from './ask-servers.ts';
import { foreignText } from './foreign-text.ts';
import { type CheckOptions, needsPassages } from './options.ts';
import { NO_PASSAGES, type PassageSource, passagesOf } from './passages.ts';
import type { ReviewedReport } from './report.ts';

/**
 * Compares files as editions of one document, and looks up which findings were accepted beside them.
 * @throws InputError when a file cannot be read, or a `.secon-check.yaml` is not as it should be
 */
export const checkFiles = async (
  paths: readonly string[],
  options: CheckOptions = {},
): Promise<ReviewedReport> => {
  const editions = await readEditions(paths);
  const { names, reference } = options;
  const comparison = compareEditions(editions, {
    ...(names === undefined ? {} : { names }),
    ...(reference === undefined ? {} : { reference }),
  });
  const findings = [...comparison.findings];
  editions.forEach(({ language }, i) => {
    findings.push(...foreignText(language, comparison.editions[i]?.sections ?? []));
  });
  if (options.links === true) findings.push(...(await askServers(editions)));
  const order = new Map(editions.map((edition, i) => [edition.language, i]));
  findings.sort((a, b) => (order.get(a.language) ?? 0) - (order.get(b.language) ?? 0));
  const report = {
    reference: comparison.reference,
    editions: editions.map(({ file, language, published }, i) => ({
      file,
      language,
      published,
      facts: comparison.editions[i]?.facts ?? 0,
      sections: (comparison.editions[i]?.sections ?? []).map(({ id, heading, line, matches }) => ({
        id,
        heading,
        line,
        matches,
      })),
    })),
    findings,
  };
  const sources: PassageSource[] = editions.map(({ language, links }, i) => ({
    language,
    links,
    sections: comparison.editions[i]?.sections ?? [],
  }));
  const wanted = await needsPassages(paths, options);
  return review(
    report,
    findings.map(finding => (wanted ? passagesOf(finding, sources, report.reference) : NO_PASSAGES)),
  );
};
