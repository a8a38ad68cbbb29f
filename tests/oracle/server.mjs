// A certified OpenID provider as an authorization server of its own, for tests of the client.
//
//   node server.mjs [/login/oauth]
//
// The argument is the path of its issuer. The first line it prints is JSON with the issuer; it ends with
// its standard input. The provider is as it comes. Around it stand pages with buttons for a person
// (`data-act`), a journal of what the token endpoint heard (GET /journal), and somebody who changes its
// answers on the way (POST /change): `{"hides": "a member of the metadata"}`, `{"iss": "wrong"}`.

import { createServer } from 'node:http';

import Provider, { interactionPolicy } from 'oidc-provider';

const path = process.argv[2] ?? '';
let change = {};

const server = createServer();
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const issuer = `${origin}${path}`;

const policy = interactionPolicy.base();
policy.add(new interactionPolicy.Prompt({ name: 'select_account', requestable: true }), 0);

const loopback = (callback) => [`http://127.0.0.1${callback}`, `http://[::1]${callback}`];
const DEVICE_CODE = 'urn:ietf:params:oauth:grant-type:device_code';

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: 'wizard',
      application_type: 'native',
      token_endpoint_auth_method: 'none',
      redirect_uris: [...loopback('/cb/platform'), ...loopback('/cb/github')],
      response_types: ['code'],
      grant_types: ['authorization_code', 'refresh_token', DEVICE_CODE],
    },
  ],
  cookies: { keys: ['not a secret: a test'] },
  features: {
    devInteractions: { enabled: false },
    deviceFlow: { enabled: true, userCodeInputSource, userCodeConfirmSource, successSource },
    revocation: { enabled: true },
  },
  findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  interactions: { policy, url: (_context, interaction) => `${path}/interaction/${interaction.uid}` },
  issueRefreshToken: () => true,
  pkce: { required: () => true },
  rotateRefreshToken: true,
  // Where GitHub has its endpoints; harmless for the other one.
  routes: { authorization: '/authorize', token: '/access_token' },
  scopes: ['openid', 'offline_access'],
  ttl: { AccessToken: 3600, AuthorizationCode: 60, DeviceCode: 600, Grant: 3600, Interaction: 600, RefreshToken: 3600, Session: 3600 },
});

const journal = [];

provider.use(async (context, next) => {
  await next();
  const route = context.oidc?.route;
  if (route === 'token') {
    const { grant_type, code, code_verifier } = context.oidc.body ?? {};
    journal.push({ grant_type, code, code_verifier, status: context.status });
  }
  if (route === 'discovery' && change.hides) delete context.body[change.hides];
  const to = context.response.get('Location');
  if (change.iss && /^http:\/\/(127\.0\.0\.1|\[::1\]):\d+\/cb\//.test(to)) {
    context.response.set('Location', named(to, change.iss));
  }
});

/** The answer with another `iss` than the provider's. */
function named(to, how) {
  const rest = to.replace(/&?iss=[^&]*/, '');
  const own = encodeURIComponent(issuer);
  const forms = {
    missing: '',
    empty: '&iss=',
    wrong: `&iss=${encodeURIComponent('https://evil.example')}`,
    doubled: `&iss=${own}&iss=${own}`,
    slash: `&iss=${own}%2F`,
    encoded: `&iss=${encodeURIComponent(own)}`,
  };
  if (!(how in forms)) throw new Error(`no such iss: ${how}`);
  return rest + forms[how];
}

const page = (body) => `<!doctype html><title>Oracle</title>${body}`;

/** The provider's form with buttons in it. */
const pressable = (form, ...buttons) => page(form.replace('</form>', `${buttons.join('')}</form>`));

function userCodeInputSource(context, form) {
  context.body = pressable(form, '<button data-act="continue"></button>');
}

function userCodeConfirmSource(context, form) {
  context.body = pressable(
    form,
    '<button data-act="confirm"></button>',
    '<button name="abort" value="yes" data-act="abort"></button>',
  );
}

function successSource(context) {
  context.body = page('<p data-outcome="signed-in"></p>');
}

/** The pages of a person who is asked something; what they press is the answer. */
async function interact(request, response) {
  const { uid, prompt, params } = await provider.interactionDetails(request, response);
  if (request.method === 'GET') {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    const form = (answer) =>
      `<form method="post" action="${path}/interaction/${uid}/${answer}"><button data-act="${prompt.name}-${answer}"></button></form>`;
    return response.end(page(form('agree') + form('refuse')));
  }
  if (request.url.endsWith('/refuse')) {
    const result = { error: 'access_denied', error_description: 'the person said no' };
    return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  }
  const answers = {
    select_account: async () => ({ select_account: {} }),
    login: async () => ({ login: { accountId: 'admin' } }),
    consent: async () => {
      const grant = new provider.Grant({ accountId: 'admin', clientId: params.client_id });
      if (params.scope) grant.addOIDCScope(params.scope);
      return { consent: { grantId: await grant.save() } };
    },
  };
  const result = await answers[prompt.name]();
  return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: true });
}

const answer = provider.callback();

async function listen(request, response) {
  if (request.url === '/journal') {
    response.setHeader('Content-Type', 'application/json');
    return response.end(JSON.stringify(journal));
  }
  if (request.url === '/change') {
    change = JSON.parse(Buffer.concat(await request.toArray()).toString());
    return response.end();
  }
  request.originalUrl = request.url;
  // RFC 8414, 3: the well-known part stands before the issuer's path. The provider, which follows
  // OpenID Connect Discovery, serves the same document after it, and calls it by another name.
  if (request.url === `/.well-known/oauth-authorization-server${path}`) {
    request.originalUrl = `${path}/.well-known/openid-configuration`;
    request.url = '/.well-known/openid-configuration';
  } else if (path && request.url.startsWith(path)) {
    request.url = request.url.slice(path.length);
  }
  // GitHub Apps ask for no scope, they have permissions; the provider wants to hear one.
  if (request.url.startsWith('/authorize?') && !request.url.includes('scope=')) {
    request.url += '&scope=openid';
  }
  if (request.url.startsWith('/interaction/')) return interact(request, response);
  return answer(request, response);
}

server.on('request', (request, response) => {
  listen(request, response).catch((error) => {
    response.statusCode = 500;
    response.end(String(error));
  });
});

process.stdin.resume().on('end', () => process.exit());
process.stdout.write(`${JSON.stringify({ issuer })}\n`);
