// What an issue is made of, for its versions and for merging what two typed; it is written in the composer, not in a form.
import { BLOCK_TYPES } from '../../../document/model.ts';
import { type Content, type FormModel, type FormTitle, ORIGIN_PART } from '../../records/admin/index.ts';
import { blockName, blocksOf } from './blocks.ts';
import { plainLine } from './headline.ts';

/** An issue by its headline, in the reader's language or its own. */
function titleOf(content: Content, language: string): FormTitle | null {
  const headline = blocksOf(content.fields).find(({ type }) => type === 'headline');
  const own = content.texts[headline?.id ?? ''] ?? {};
  const order = [language, String(content.fields.source ?? 'en'), 'en'];
  const found = order.find(code => plainLine(own[code]?.body) !== '');
  return found === undefined ? null : { text: plainLine(own[found]?.body), language: found };
}

export const newsletterForm: FormModel = {
  kind: 'newsletters',
  words: {
    list: 'newsletters.title',
    new: 'newsletters.new',
    archive: 'newsletters.archive',
    archiveHelp: 'newsletters.archiveHelp',
  },
  identity: 'number',
  parts: [
    {
      id: 'issue',
      title: 'newsletters.kind',
      fields: [
        { type: 'number', name: 'number', label: 'newsletters.number', required: true, least: 1, most: 9999 },
        { type: 'day', name: 'published', label: 'newsletters.issueDate' },
        {
          type: 'groups',
          name: 'blocks',
          label: 'newsletters.blocks',
          add: 'newsletters.addBlock',
          one: 'newsletters.oneBlock',
          identity: 'id',
          fields: [
            {
              type: 'choice',
              name: 'type',
              label: 'newsletters.blockType',
              options: BLOCK_TYPES.map(value => ({ value, label: `newsletters.block.${value}` })),
            },
            { type: 'text', name: 'subject', label: 'newsletters.blockSubject' },
          ],
        },
      ],
    },
    ORIGIN_PART,
  ],
  nameOfText: blockName,
  title: titleOf,
};
