/** Layout rules as a plan, as words and as a JSON Schema: functions from records to text. */
@NullMarked
package dev.duikai.grammar.text;

import org.jspecify.annotations.NullMarked;
