/**
 * Names of what systems, editors and tools leave in a folder: nobody wrote them as knowledge, so they are passed over,
 * as hidden files are.
 */
const LEFT_BEHIND: readonly RegExp[] = [
  // Hidden: .DS_Store, ._gp.yaml, Vim's .gp.yaml.swp, Emacs' .#gp.yaml, LibreOffice's .~lock.gp.yaml#, .git.
  /^\./,
  // Copies and locks of editors: gp.yaml~, #gp.yaml#, ~$gp.yaml, and Vim's 4913, with which it tries whether it may write.
  /~$/,
  /^#.*#$/,
  /^~\$/,
  /^\d{4}$/,
  /\.(?:swp|swo|swn|swx|kate-swp|tmp|temp|bak|backup|old|orig|rej|part|partial|crdownload|download|lock|lnk)$/i,
  /___jb_(?:tmp|old|bak)___$/,
  /\.sb-[0-9a-f]{8}-\w+$/i,
  /^sed\w{6}$/,
  // Windows, macOS and the boxes that keep files for both.
  /^(?:e?h?thumbs(?:_vista)?\.db|desktop\.ini|icon\r|\$recycle\.bin|system volume information)$/i,
  /^(?:__macosx|network trash folder|temporary items|@eadir|lost\+found)$/i,
];

export const isLeftBehind = (name: string): boolean => LEFT_BEHIND.some((pattern) => pattern.test(name));
