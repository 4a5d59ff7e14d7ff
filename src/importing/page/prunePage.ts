import {
	attribute,
	firstElement,
	hasAttribute,
	isElement,
	lineOf,
	type MarkupElement,
	type MarkupParent,
} from '../markup/markup.ts';
import {isLineOfLinks, pruneLinkLists} from './linkLists.ts';

/** Elements that never hold an article's words. */
const removed =
	/^(?:script|style|noscript|template|iframe|frame|frameset|object|embed|applet|svg|math|canvas|audio|video|map|button|input|select|textarea|datalist|nav|menu|dialog|link)$/u;

/** Boxes for consent to cookies, by the names that their makers and sites give them. */
const consent =
	/(?:^|[\s_-])(?:onetrust|didomi|qc-?cmp\w*|sp_message\w*|tarteaucitron\w*|axeptio\w*|usercentrics\w*|truste|evidon|cookiebot|cybot\w*|gdpr|rgpd|cookies?-?(?:banner|bar|consent|notice|wall|popup|layer|modal|law|info|disclaimer)|consent-?(?:banner|wall|popup|layer|modal|manager)?|cmp-?(?:banner|container|wrapper|modal|root|ui))(?:$|[\s_-])/iu;

/** Boxes that lead to other articles or hold what readers wrote. */
const elsewhere =
	/(?:^|[\s_-])(?:related\w*|recommend\w*|outbrain|ob-widget|taboola|trc_related|most-?(?:read|viewed|popular|shared)|les-plus-lus|plus-lus|trending|a-lire|a-voir|lire-aussi|alire|read-?(?:also|more|next)|see-?also|more-?(?:from|on|stories|news)|sur-le-meme-(?:sujet|theme)|meme-sujet|en-relation|newsletter\w*|infolettre|breadcrumbs?|fil-ariane|skip-?links?|comments?-?(?:section|list|area)|comments|commentaires?|disqus\w*)(?:$|[\s_-])/iu;

/** Boxes that sell, share or steer; the same names stand on boxes of the article itself, so what holds more than a few words stays. */
const asides =
	/(?:^|[\s_-])(?:subscribe\w*|abonnement|paywall\w*|social\w*|share\w*|sharing|partage\w*|advert\w*|ads?|ad-?(?:slot|container|wrapper|unit|label)|publicite|pub|sponsor\w*|promo\w*|tags?-?list|navigation|sidebar|toolbar)(?:$|[\s_-])/iu;

const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

const outerElements = /^(?:html|head|body|main|article)$/u;

/** Share of the page's letters that a box beside the article may hold: what is more is the article, whatever its name. */
const mostElsewhere = 0.3;
/** Letters that such a box may hold if its name says little. */
const mostAside = 240;

/** Elements that are prose, whatever their names, unless nothing but links stands in them: a page may mark each of its paragraphs. */
const prose = /^(?:p|h[1-6]|blockquote|table|figure|figcaption|pre|strong|em|b|i|span|a)$/u;

const namesOf = (element: MarkupElement): string =>
	`${attribute(element, 'class')} ${attribute(element, 'id')} ${attribute(element, 'data-testid')} ${attribute(element, 'data-component')}`;

const isHidden = (element: MarkupElement): boolean =>
	hasAttribute(element, 'hidden') ||
	hiddenStyle.test(attribute(element, 'style')) ||
	(attribute(element, 'aria-hidden') === 'true' && element.tagName !== 'figure');

const isDialog = (element: MarkupElement): boolean =>
	/^(?:dialog|alertdialog|navigation|search|menu|menubar|banner-ad)$/u.test(attribute(element, 'role')) ||
	attribute(element, 'aria-modal') === 'true';

const holdsTitle = (element: MarkupElement): boolean =>
	firstElement(element, ({tagName}) => tagName === 'h1') !== undefined;

/** Takes what is not the article's from a page: scripts, menus, forms' parts, consent, boxes that lead elsewhere. Changes the tree. */
export function prunePage(page: MarkupParent): void {
	const whole = lineOf(page).length;
	const isBesides = (element: MarkupElement): boolean => {
		const names = namesOf(element);
		if (names.trim() === '') return false;
		if (prose.test(element.tagName)) return element.tagName === 'p' && elsewhere.test(names) && isLineOfLinks(element);
		const most = elsewhere.test(names) ? whole * mostElsewhere : asides.test(names) ? mostAside : 0;
		return most > 0 && lineOf(element).length < most && !holdsTitle(element);
	};
	const isFurniture = (element: MarkupElement): boolean => {
		if (removed.test(element.tagName)) return true;
		if (outerElements.test(element.tagName)) return false;
		if (isHidden(element) || isDialog(element) || consent.test(namesOf(element))) return !holdsTitle(element);
		return isBesides(element);
	};
	pruneWith(page, isFurniture);
	pruneLinkLists(page, element => !outerElements.test(element.tagName) && !holdsTitle(element));
}

/** Elements without content that say something all the same. */
const meansSomethingEmpty = /^(?:html|head|body|br|hr|img|wbr|td|th|meta|title)$/u;

/** Takes away only what shows no words: for content that is known to be an article. */
export const pruneContent = (page: MarkupParent): void => pruneWith(page, ({tagName}) => removed.test(tagName));

function pruneWith(parent: MarkupParent, isFurniture: (element: MarkupElement) => boolean): void {
	parent.childNodes = parent.childNodes.filter(node => {
		if (!isElement(node)) return node.nodeName !== '#comment';
		if (isFurniture(node)) return false;
		pruneWith(node, isFurniture);
		return node.childNodes.length > 0 || meansSomethingEmpty.test(node.tagName);
	}) as MarkupParent['childNodes'];
}
