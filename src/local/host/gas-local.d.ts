// The one function of gas-local that the host uses; the package has no types of its own.
declare module 'gas-local' {
  const gasLocal: {
    /** Runs every .js file of the folder, in directory order, in a context made of `globals`. */
    require(folder: string, globals: object): object;
  };
  export default gasLocal;
}
