// Runs a template's code inside the script's world, where the script's own functions are at hand.
import type { Session } from '../host/run-bundle';
import type { RunTemplate } from './html-template';

/** Templates of the session: their variables are what the script set on them. */
export const templateRunner =
  (session: () => Session): RunTemplate =>
  (template, source, page) => {
    const { realm, port } = session();
    const mirror = port.mirrorOf(template);
    const variables = realm.tools.object();
    if (mirror) Object.assign(variables, mirror);
    const inside = realm.tools.object();
    inside.raw = port.hostFunction('raw', (text) => page.raw(String(text)));
    inside.print = port.hostFunction('print', (value) => page.print(value));
    const write = realm.evaluate(source, 'template.html') as (page: object, variables: object) => void;
    write(inside, variables);
  };
