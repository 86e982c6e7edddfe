// The manifest of a script that may use BigQuery: the shipped one with two lines more.
import * as z from 'zod/mini';

/** As they are to be added to `appsscript.json`; the shipped one has them not, so that nobody is asked for this scope. */
export const BIGQUERY_SERVICE = { userSymbol: 'BigQuery', serviceId: 'bigquery', version: 'v2' } as const;
export const BIGQUERY_SCOPE = 'https://www.googleapis.com/auth/bigquery';

const shape = z.looseObject({
  dependencies: z.looseObject({ enabledAdvancedServices: z.array(z.looseObject({ serviceId: z.string() })) }),
  oauthScopes: z.array(z.string()),
});

/** The manifest's text with service and scope, each once. Throws for what is no manifest of ours. */
export const withBigQuery = (manifest: string): string => {
  const read = shape.parse(JSON.parse(manifest));
  const { dependencies, oauthScopes } = read;
  const services = dependencies.enabledAdvancedServices.filter(
    ({ serviceId }) => serviceId !== BIGQUERY_SERVICE.serviceId,
  );
  const made = {
    ...read,
    dependencies: { ...dependencies, enabledAdvancedServices: [...services, BIGQUERY_SERVICE] },
    oauthScopes: [...oauthScopes.filter((scope) => scope !== BIGQUERY_SCOPE), BIGQUERY_SCOPE],
  };
  return `${JSON.stringify(made, null, 2)}\n`;
};
