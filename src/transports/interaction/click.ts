import type { APIMessageComponentInteraction } from 'discord-api-types/v10';
import { answerTo } from '../../answer-to.ts';
import { SHARE_SHOWN_ID } from '../../render/discord/components.ts';
import { type Click, decodeClick } from '../../render/discord/custom-id.ts';
import { clickedId } from '../clicked-id.ts';
import { personOf } from '../persons-interaction.ts';
import type { Reply } from '../reply.ts';
import { toCite } from './cite.ts';
import { isAnswerToQuestion, isPrivate, isSharedAlready } from './clicked-message.ts';
import type { Desk } from './desk.ts';
import { toFormButton } from './form.ts';
import { askedIn, withQuestion } from './kept-question.ts';
import type { Showing } from './lay-out.ts';
import { messageReply } from './message-reply.ts';
import { outdated } from './outdated.ts';
import { problem } from './problem.ts';
import { toShare, toShareShown } from './share.ts';

/**
 * A private message is a conversation: opening a fold or answering its question changes it, a new question gets a
 * message of its own. A shared message is everybody's, so whoever clicks there is answered apart.
 */
const showingOf = ({ action }: Click, interaction: APIMessageComponentInteraction): Showing =>
  isPrivate(interaction) && (action === 'open' || isAnswerToQuestion(interaction)) ? 'update' : 'private';

/** A click speaks the language of its message to the one whom that answered; to others, that of their Discord. */
function speaking({ locale }: Click, interaction: APIMessageComponentInteraction, desk: Desk): Desk {
  const { message } = interaction;
  const asker = message.interaction_metadata?.user.id ?? message.referenced_message?.author.id;
  const isOwn = isPrivate(interaction) || personOf(interaction) === asker;
  return locale !== undefined && isOwn ? { ...desk, asked: { ...desk.asked, locale } } : desk;
}

export function toClick(interaction: APIMessageComponentInteraction, desk: Desk): Reply {
  const { data } = interaction;
  const form = toFormButton(interaction, desk);
  if (form) return form;
  if (data.custom_id === SHARE_SHOWN_ID) return toShareShown(interaction, desk);
  const id = clickedId(data);
  const click = decodeClick(id, desk.house.commands, askedIn(interaction));
  if (!click) return outdated(desk);
  if (click.action === 'report' && desk.moderation)
    return desk.moderation.askWhatIsWrong(id, click.locale ?? desk.asked.locale);
  const own = speaking(click, interaction, desk);
  const find = () => {
    const answered = answerTo({ ...own.asked, ...click.call }, own.house);
    const { answer } = answered;
    // Nobody typed it, so what cannot be read in it was written by an earlier version.
    const isOutdated = answer.kind === 'error' && answer.problem.kind !== 'failed';
    return isOutdated ? problem('outdated', own) : answered;
  };
  const name = click.call.command;
  if (click.action === 'share') return toShare(interaction, find, name, own);
  if (click.action === 'cite') return toCite(click.call, find, own);
  const asked = click.action === 'open' ? askedIn(interaction) : undefined;
  const again = () => withQuestion(find(), asked, own);
  const { fold, page } = click;
  const isShared = click.action === 'open' && isSharedAlready(interaction);
  const showing = showingOf(click, interaction);
  return messageReply(again, name, own, showing, { fold, page, isShared }, ['click', click.call, asked]);
}
