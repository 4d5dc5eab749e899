/** Floor 3: the small language of key templates, such as {@code ORDER#<orderId:pad(10)>}. */
@NullMarked
package dev.keywright.design.template;

import org.jspecify.annotations.NullMarked;
