/** XML as we write it: an object of elements, attributes under names that begin with "@", text under "#text". */
import { XMLBuilder } from 'fast-xml-parser';

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
  // An attribute of the value "true" would otherwise be written without a value, which XML does not know.
  suppressBooleanAttributes: false,
});

/** Characters that XML cannot carry, even escaped, and halves of a pair. */
// oxlint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu;

/** Text that any XML file can hold. */
export const writable = (text: string): string => text.replace(UNWRITABLE, '\ufffd');

export const xmlText = (tree: object): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(tree)}`;
