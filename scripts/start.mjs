// npm start
import { launch } from './launch.mjs';

await launch('dist/src/app/main.js', process.argv.slice(2));
