/** Stands for the package of that name, which throws outside the bundler. */
export {};
