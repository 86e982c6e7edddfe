// The Drive advanced service, or a sentence that says where to switch it on.

/** Throws where the manifest does not have it. */
export const drive = (): NonNullable<typeof Drive> => {
  if (typeof Drive === 'undefined')
    throw new Error('The Drive advanced service is not switched on in appsscript.json.');
  return Drive;
};
