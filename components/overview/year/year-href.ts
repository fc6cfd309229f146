/** Where a year of a chat is told. */
export const yearHref = (analysisId: string, year: string): string => `/analyses/${analysisId}/years/${year}`;
