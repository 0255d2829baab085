/** The package ships its zod schemas without types; these are the ones that the stand-in holds bodies to. */
declare module 'discord-api-spec/zod' {
  import type { z } from 'zod';

  export const ApplicationCommandAutocompleteCallbackRequestSchema: z.core.$ZodType;
  export const ApplicationCommandResponseSchema: z.core.$ZodType;
  export const ApplicationCommandUpdateRequestSchema: z.core.$ZodType;
  export const CreateMessageInteractionCallbackRequestSchema: z.core.$ZodType;
  export const GatewayBotResponseSchema: z.core.$ZodType;
  export const IncomingWebhookUpdateRequestPartialSchema: z.core.$ZodType;
  export const ModalInteractionCallbackRequestSchema: z.core.$ZodType;
  export const IncomingWebhookRequestPartialSchema: z.core.$ZodType;
  export const MessageCreateRequestSchema: z.core.$ZodType;
  export const UpdateMessageInteractionCallbackRequestSchema: z.core.$ZodType;
}
