/**
 * What can be drawn at once. At this size the answer has 24 MB, 2.1 MB as it is sent, and takes the server a second and a half,
 * in which others get their turns; the page takes two seconds to draw it. All of that grows with the size. From 20,000 actors
 * on nothing is drawn whole.
 */
export const [MOST_ACTORS, MOST_RELATIONSHIPS] = [19_999, 80_000];
