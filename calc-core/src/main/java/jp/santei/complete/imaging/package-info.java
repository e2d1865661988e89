/** Completion of imaging (画像診断の補完): series, second scans, judgements, digital storage, management, contrast. */
@NullMarked
package jp.santei.complete.imaging;

import org.jspecify.annotations.NullMarked;
