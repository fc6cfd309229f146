/** The id of the button that opens the file chooser: `/#choose-file` goes to it. */
export const CHOOSE_FILE = "choose-file";
