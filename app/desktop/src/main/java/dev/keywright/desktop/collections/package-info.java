/** Floor 5: the item collections screen: items by partition key, in sort-key order, under the table or any index. */
@NullMarked
package dev.keywright.desktop.collections;

import org.jspecify.annotations.NullMarked;
