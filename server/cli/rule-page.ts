export { type RulePage, rulePage } from '../../shared/text/rule-page.ts';
