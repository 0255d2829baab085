import { once } from 'node:events';
import { asSent, type Interaction, interaction, type Setting } from './interactions.ts';
import { invalidBody, type Response, type Route } from './rest.ts';
import { faultsOf, fileFaultsOf, type Message, proseFaultsOf, withFiles } from './spec.ts';

type Files = ReadonlyMap<string, File>;

const EPHEMERAL = 64;
/** Types of interactions and of callbacks to them, as Discord's documentation numbers them. */
const TYPING = 4;
const CALLBACK = { message: 4, deferredMessage: 5, deferredUpdate: 6, update: 7, autocomplete: 8, modal: 9 };
/** A form that is handed in. */
const HANDED_IN = 5;

/** What the person sees in the end. */
export interface Seen {
  /** Callback types in order, and `edit`. */
  readonly steps: readonly (number | 'edit')[];
  readonly message: Message;
  readonly isPrivate: boolean;
}
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** A form that the bot opened. */
export interface Form {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly { readonly label: string; readonly component: Field }[];
}
interface Field {
  readonly type: number;
  readonly custom_id: string;
  readonly value?: string;
  readonly options?: readonly { readonly value: string; readonly label: string; readonly default?: boolean }[];
}

interface Asked {
  readonly interaction: Interaction;
  readonly clicked: Message | undefined;
  readonly steps: (number | 'edit')[];
  deferred: Message | undefined;
  readonly done: (outcome: Seen | readonly Choice[] | Form) => void;
  readonly fail: (error: Error) => void;
}

interface Callback {
  readonly type: number;
  readonly data?: unknown;
}

/** What Discord's prose says against a callback that its schemas let through. */
function misuseOf({ interaction, clicked }: Asked, { type }: Callback): readonly string[] {
  if ((interaction.type === TYPING) !== (type === CALLBACK.autocomplete))
    return [`callback ${type} to interaction ${interaction.type}`];
  if (type === CALLBACK.modal && interaction.type === HANDED_IN) return ['a form in answer to a form'];
  const isUpdate = type === CALLBACK.update || type === CALLBACK.deferredUpdate;
  return isUpdate && !clicked ? ['an update where no message was clicked'] : [];
}

function faultsOfCallback({ type, data }: Callback): readonly string[] {
  if (type === CALLBACK.autocomplete) return faultsOf('autocompleteCallback', { type, data });
  if (type === CALLBACK.modal) return faultsOf('modalCallback', { type, data });
  const kind = type === CALLBACK.update || type === CALLBACK.deferredUpdate ? 'updateCallback' : 'messageCallback';
  const isLater = type === CALLBACK.deferredMessage || type === CALLBACK.deferredUpdate;
  return [...faultsOf(kind, { type, data }), ...(isLater ? [] : proseFaultsOf((data ?? {}) as Message))];
}

/** The interactions of one person and the answers to them: Discord's three routes for that, and what was seen. */
export function openConversation(faults: string[]) {
  const asked = new Map<string, Asked>();
  /** Responses to give to the next callbacks and edits instead of taking them. */
  const refusals = { callbacks: [] as Response[], edits: [] as Response[] };
  const deferrals = new EventTarget();
  const followUps = new EventTarget();
  /** First responses as they were sent, in order. */
  const texts: string[] = [];
  let messages = 0;

  function refuse(one: Asked, found: readonly string[]): Response {
    faults.push(...found);
    one.fail(new Error(found.join('\n')));
    return invalidBody(found);
  }

  function show({ deferred, done, steps }: Asked, message: Message): void {
    messages += 1;
    const flags = message.flags ?? deferred?.flags ?? 0;
    const sent = asSent({ ...message, flags }, String(300_000_000_000_000_000n + BigInt(messages)));
    done({ steps, message: sent, isPrivate: (flags & EPHEMERAL) !== 0 });
  }

  async function takeCallback(id: string, text: string, files: Files): Promise<Response> {
    const refusal = refusals.callbacks.shift();
    if (refusal) return refusal;
    texts.push(text);
    const callback = JSON.parse(text) as Callback;
    const one = asked.get(id);
    if (!one) return { status: 404, body: { message: 'Unknown interaction', code: 10062 } };
    if (one.steps.length > 0)
      return { status: 400, body: { message: 'Interaction has already been acknowledged.', code: 40060 } };
    const found = [
      ...misuseOf(one, callback),
      ...faultsOfCallback(callback),
      ...fileFaultsOf((callback.data ?? {}) as Message, files),
    ];
    if (found.length > 0) return refuse(one, found);
    one.steps.push(callback.type);
    const message = await withFiles((callback.data ?? {}) as Message, files);
    const flags = one.clicked?.flags ?? 0;
    if (callback.type === CALLBACK.autocomplete) one.done((callback.data as { choices: readonly Choice[] }).choices);
    else if (callback.type === CALLBACK.modal) one.done(callback.data as Form);
    else if (callback.type === CALLBACK.message) show(one, message);
    else if (callback.type === CALLBACK.update) show(one, { ...one.clicked, ...message, flags });
    else {
      one.deferred = callback.type === CALLBACK.deferredUpdate ? one.clicked : message;
      deferrals.dispatchEvent(new Event('deferred'));
    }
    return { status: 204 };
  }

  async function takeEdit(token: string, body: Message, files: Files): Promise<Response> {
    const refusal = refusals.edits.shift();
    if (refusal) return refusal;
    const one = [...asked.values()].find(({ interaction }) => interaction.token === token);
    if (!one?.deferred) return { status: 404, body: { message: 'Unknown Webhook', code: 10015 } };
    const found = [...faultsOf('messageEdit', body), ...proseFaultsOf(body), ...fileFaultsOf(body, files)];
    if (found.length > 0) return refuse(one, found);
    one.steps.push('edit');
    const message = await withFiles(body, files);
    show(one, { ...one.deferred, ...message, flags: one.deferred.flags ?? 0 });
    return { status: 200, body: asSent(message, '300000000000000000') };
  }

  /** A message after the answer, for all to see where it does not say otherwise. */
  async function takeFollowUp(token: string, body: Message, files: Files): Promise<Response> {
    const one = [...asked.values()].find(({ interaction }) => interaction.token === token);
    if (!one || one.steps.length === 0) return { status: 404, body: { message: 'Unknown Webhook', code: 10015 } };
    const found = [...faultsOf('followUp', body), ...proseFaultsOf(body), ...fileFaultsOf(body, files)];
    if (found.length > 0) return refuse(one, found);
    messages += 1;
    const sent = asSent(await withFiles(body, files), String(300_000_000_000_000_000n + BigInt(messages)));
    followUps.dispatchEvent(new CustomEvent('followed', { detail: sent }));
    return { status: 200, body: sent };
  }

  const routes: readonly Route[] = [
    {
      method: 'POST',
      path: /^\/interactions\/(\d+)\/[^/]+\/callback$/,
      isOpen: true,
      handler: ({ params: [id = ''], text, files }) => takeCallback(id, text, files),
    },
    {
      method: 'POST',
      path: /^\/webhooks\/\d+\/([^/]+)$/,
      isOpen: true,
      handler: ({ params: [token = ''], body, files }) => takeFollowUp(token, body as Message, files),
    },
    {
      method: 'PATCH',
      path: /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/,
      isOpen: true,
      handler: ({ params: [token = ''], body, files }) => takeEdit(token, body as Message, files),
    },
  ];

  return {
    routes,
    refusals,
    texts: texts as readonly string[],
    /** Takes what the bot answers in the response to an interaction that was posted to it. */
    takeResponse: async (id: string, text: string, files: Files = new Map()): Promise<void> => {
      const { status, body } = await takeCallback(id, text, files);
      if (status !== 204) throw new Error(`the response is refused: ${status} ${JSON.stringify(body)}`);
    },
    /** Waits until the bot puts an answer off. */
    deferral: () => once(deferrals, 'deferred'),
    /** Waits for the next message after an answer. */
    followUp: async (): Promise<Message> => {
      const [{ detail }] = (await once(followUps, 'followed')) as [CustomEvent<Message>];
      return detail;
    },
    /** Makes an interaction; `seen` is what comes of it. */
    ask: <Outcome>(type: number, data: unknown, setting: Setting, clicked?: Message) => {
      const one = interaction(type, data, setting, clicked);
      const seen = new Promise<Outcome>((resolve, fail) => {
        const done = resolve as Asked['done'];
        asked.set(one.id, { interaction: one, clicked, steps: [], deferred: undefined, done, fail });
      });
      return { interaction: one, seen };
    },
  };
}
