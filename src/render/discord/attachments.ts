import type { APIAttachment, APIInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { Attachment } from '../../answer/attachment.ts';
import { clip, LIMITS } from './limits.ts';

type Body = Pick<APIInteractionResponseCallbackData, 'attachments' | 'embeds'>;
/** What is said of a file that is sent along: its id is its place among them. */
type Announced = Pick<APIAttachment, 'id' | 'filename' | 'description'>;

const PLACE = 'attachment://';

const announced = ({ name, alt }: Pick<Attachment, 'name' | 'alt'>, at: number): Announced => ({
  id: String(at),
  filename: name,
  ...(alt !== '' && { description: clip(alt, LIMITS.fileDescription) }),
});

/** The files of a surface: told of in the body, the first picture shown in the embed. */
export function withFiles(
  attachments: readonly Pick<Attachment, 'name' | 'alt' | 'isPicture'>[],
): Pick<Body, 'attachments'> & { readonly image?: { readonly url: string } } {
  if (attachments.length === 0) return {};
  const sent = attachments.slice(0, LIMITS.filesCount);
  const picture = sent.find(({ isPicture }) => isPicture);
  return { attachments: sent.map(announced), ...(picture && { image: { url: PLACE + picture.name } }) };
}

/** A body whose files are those that could be made: what it says of any other is left out. */
export function withOnly<Whole extends Body>(body: Whole, made: readonly { readonly name: string }[]): Whole {
  const { attachments = [], embeds = [] } = body;
  const isMade = (name: string | undefined) => made.some((one) => one.name === name);
  const kept = attachments.filter(({ filename }) => isMade(filename));
  if (kept.length === attachments.length) return body;
  return {
    ...body,
    attachments: kept.map((one, at) => ({ ...one, id: String(at) })),
    embeds: embeds.map(({ image, ...embed }) => ({
      ...embed,
      ...(image && (!image.url.startsWith(PLACE) || isMade(image.url.slice(PLACE.length))) && { image }),
    })),
  };
}
