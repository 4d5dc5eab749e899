/** Floor 4: access patterns: what an application asks for, how often, and what it expects back. */
@NullMarked
package dev.keywright.design.pattern;

import org.jspecify.annotations.NullMarked;
