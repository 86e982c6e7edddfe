// Something that is made once in a run, when it is first needed.

/** Made when it is first asked for; what failed once fails again in the same words, and is not tried again. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | { readonly error: unknown } | null = null;
  const attempt = (): typeof made => {
    try {
      return { value: make() };
    } catch (error) {
      return { error };
    }
  };
  return () => {
    made = made ?? attempt();
    if (made && 'value' in made) return made.value;
    throw made?.error;
  };
};
