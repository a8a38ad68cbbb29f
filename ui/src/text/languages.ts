// The languages of the page, and which of them somebody gets.

export interface Language {
  /** BCP 47, and the folder of its catalogue. */
  tag: string;
  /** What the people who speak it call it. */
  name: string;
  direction: "ltr" | "rtl";
  /** Whether no native speaker has read it yet. */
  preview: boolean;
  /** Made up from English for tests. */
  made?: "accented" | "mirrored";
}

export const ENGLISH: Language = { tag: "en", name: "English", direction: "ltr", preview: false };

/** What a person can choose, each by its own name. */
export const LANGUAGES: readonly Language[] = [
  ENGLISH,
  { tag: "de", name: "Deutsch", direction: "ltr", preview: true },
  { tag: "es", name: "Español", direction: "ltr", preview: true },
  { tag: "fr", name: "Français", direction: "ltr", preview: true },
  { tag: "pt-BR", name: "Português (Brasil)", direction: "ltr", preview: true },
  { tag: "ar", name: "العربية", direction: "rtl", preview: true },
  { tag: "ja", name: "日本語", direction: "ltr", preview: true },
  { tag: "ko", name: "한국어", direction: "ltr", preview: true },
  { tag: "zh-Hans", name: "简体中文", direction: "ltr", preview: true },
];

const TEST_LANGUAGES: readonly Language[] = [
  { ...ENGLISH, tag: "en-XA", made: "accented" },
  { ...ENGLISH, tag: "en-XB", made: "mirrored", direction: "rtl" },
];

/** Stands for "as this computer says" where a language is kept (BCP 47: undetermined). */
export const AS_SYSTEM = "und";

function parsed(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return null; // Such as "C": no language at all.
  }
}

function fits(language: Language, wanted: Intl.Locale): boolean {
  const own = parsed(language.tag);
  return own?.language === wanted.language && own.script === wanted.script;
}

/** The first of the wanted languages there is: the same language in the same script. English if none. */
export function negotiate(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const made = TEST_LANGUAGES.find((language) => language.tag === tag);
    if (made) return made;
    const locale = parsed(tag);
    const found = locale && LANGUAGES.find((language) => fits(language, locale));
    if (found) return found;
  }
  return ENGLISH;
}

/** How numbers and dates are written: as in the person's own region where that speaks the language. */
export function formatsOf(language: Language, system: readonly string[]): string {
  const own = new Intl.Locale(language.made ? ENGLISH.tag : language.tag);
  const region = system.find((tag) => {
    const locale = parsed(tag);
    return locale && fits(language, locale) && (!own.region || own.region === locale.region);
  });
  const formats = new Intl.Locale(region ?? own.baseName);
  // Messages, codes and GitHub's pages write 1, 2, 3; a second kind of digits beside them confuses.
  return formats.language === "ar" ? `${formats.baseName}-u-nu-latn` : formats.baseName;
}
