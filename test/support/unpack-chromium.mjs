// Run as a process of its own with TMPDIR set to an empty folder: the package unpacks Chromium, its libraries and a font
// there. The variable makes it unpack the libraries too, which a bare machine does not have.
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
const { default: chromium } = await import('@sparticuz/chromium');
await chromium.executablePath();
