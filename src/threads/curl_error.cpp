// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/curl_error.h"

namespace weft::threads {

using base::ErrorCode;

ErrorCode errorOfCurl(CURLcode code) {
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
        return ErrorCode::NetworkTimeout;
    case CURLE_PARTIAL_FILE:
    case CURLE_GOT_NOTHING:
    case CURLE_RECV_ERROR:
    case CURLE_BAD_CONTENT_ENCODING:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
        return ErrorCode::NetworkTruncated;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_ENGINE_INITFAILED:
    case CURLE_SSL_INVALIDCERTSTATUS:
        return ErrorCode::NetworkTls;
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_URL_MALFORMAT:
        return ErrorCode::BadArgument;
    case CURLE_WEIRD_SERVER_REPLY:
        return ErrorCode::ApiBadAnswer;
    default:
        return ErrorCode::NetworkUnreachable;
    }
}

} // namespace weft::threads
