// For simple triggers, which nobody asked for: what fails there is logged, never shown.

/** What `run` gives, or undefined when it throws. */
export const attempt = <T>(run: () => T): T | undefined => {
  try {
    return run();
  } catch (error) {
    log(error);
    return undefined;
  }
};

const log = (error: unknown): void => {
  try {
    console.warn(String(error));
  } catch {
    // Nobody to tell.
  }
};
