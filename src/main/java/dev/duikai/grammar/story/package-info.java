/** Classes of stories: which stories they take and the forms they allow. */
@NullMarked
package dev.duikai.grammar.story;

import org.jspecify.annotations.NullMarked;
