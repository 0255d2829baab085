import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/**
 * Everything comes from this server, nothing inline and nothing from strings: scripts and styles are files of ours (the
 * page's components bring their styles as constructed style sheets, which need no exception), and only the one policy of
 * their template library may make HTML, of its own constant templates.
 */
export const security = (): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
      requireTrustedTypesFor: ["'script'"],
      trustedTypes: ['lit-html'],
    },
    referrerPolicy: 'no-referrer',
    // The page is served without TLS on this machine; whoever puts it behind TLS sets this there.
    strictTransportSecurity: false,
  });
