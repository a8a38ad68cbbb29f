// The road from the first check to Connected, as a person goes it.

const SIGN_IN = ['sign-in', 'authorize'];
const INSTALL = ['sign-in', 'install', 'save'];

/** A row that is not chosen yet: a checkbox in a short list, an option in a long one. */
const OPEN = ':has([data-repository]:not(.selected))';
const UNCHOSEN = `:is(label${OPEN} input, [role="option"]${OPEN})`;

/** What a person does on each screen of the road. `at` has the wizard, the browser and the wish. */
const STEPS = {
  '0A': ({ wizard }) => wizard.act('start'),
  '1A': ({ wizard }) => wizard.act('begin_sign_in'),
  '1B': (at) => inTheBrowser(at, '1B', SIGN_IN),
  '1D': async ({ wizard }) => {
    await wizard.press('main input[type="radio"]');
    await wizard.act('choose_workspace');
  },
  '2A': ({ wizard }) => wizard.act('start_connection'),
  '3A': ({ wizard }) => wizard.act('begin_sign_in'),
  '3B': (at) => inTheBrowser(at, '3B', SIGN_IN),
  '3D': async ({ wizard, organization }) => {
    await wizard.press(`label:has([data-organization="${organization}"]) input`);
    await wizard.act('choose_organization');
  },
  '4A': ({ wizard }) => wizard.act('choose_selection'),
  '4B': async ({ wizard }) => {
    for (const chosen of [1, 2, 3]) {
      await wizard.press(UNCHOSEN);
      await wizard.has(chosen, '[data-repository].selected');
    }
    await wizard.act('continue_with_selection');
  },
  '5A': ({ wizard }) => wizard.act('confirm_plan'),
  '5B': (at) => inTheBrowser(at, '5B', INSTALL),
};

const END = '6A';

/** Long enough for the wizard to ask GitHub again by itself. */
const LONGEST_STEP = 60;

/**
 * Goes from the first screen to 6A and waits there until the connection is proven. `look` is called
 * once on every screen, after it has appeared and before anything is done on it.
 */
export async function goToConnected(at, look) {
  const { wizard } = at;
  const walked = [];
  let screen = await wizard.shows('0A');
  while (screen !== END) {
    walked.push(screen);
    await look(screen);
    screen = await goOn(at, screen);
  }
  await wizard.proven();
  walked.push(screen);
  await look(screen);
  return walked;
}

/** Does what leads on from a screen, and answers the screen that follows. */
export async function goOn(at, screen) {
  const step = STEPS[screen];
  if (step === undefined) throw new Error(`screen ${screen} is not on the road`);
  await step(at);
  return at.wizard.leaves(screen, LONGEST_STEP);
}

function inTheBrowser({ wizard, browser }, screen, acts) {
  return browser.press(acts, async () => (await wizard.screen()) !== screen);
}
