import { breakReferences } from './break-references.ts';
import { clip } from './clip.ts';
import { asEntity } from './entity.ts';
import { visible } from './visible.ts';

/** Returns a hostile text for HTML, such as the line of `<summary>`: cut, on one line, and nothing but text. */
export const escapeHtml = (text: string): string => breakReferences(visible(clip(text))).replace(/[&<>"'`*_[\]\\~$]/g, asEntity);
