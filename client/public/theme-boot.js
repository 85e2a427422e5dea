// Applies a remembered theme before the first paint; the page's own code takes over from here.
(function () {
  var remembered = null;
  try {
    remembered = localStorage.getItem('mantine-color-scheme-value');
  } catch {
    // Storage may be forbidden: then the system's theme holds.
  }
  var dark = remembered === 'dark' || (remembered !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
