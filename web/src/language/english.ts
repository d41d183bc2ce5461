/** What a page needs in English beside the program: fetched by `./index.ts` when that is the language. */
import locale from 'antd/locale/en_US';
import catalogue from './english.json';

export { catalogue, locale };
