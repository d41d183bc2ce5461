import type { Dayjs } from 'dayjs';
import type { DrawTerms } from '../../../api/types.listing';
import type { Field } from '../../../components';
import { drawTexts as texts } from '../../../texts.draw';

/** The public result that decides among several stands in the notice (art. 14). */
export const drawFields = (knownFrom?: Dayjs, known?: DrawTerms): Field[] => [
  {
    name: 'draw.source',
    label: texts.source,
    kind: 'textarea',
    required: true,
    minLength: 4,
    maxLength: 200,
    initial: known?.source,
    placeholder: texts.sourcePlaceholder,
    help: texts.sourceHelp,
  },
  {
    name: 'draw.knownFrom',
    label: texts.knownFrom,
    kind: 'dateTime',
    required: true,
    initial: knownFrom,
    help: texts.knownFromHelp,
  },
];
