"""botocore's own signer on the same request: microseconds for one signature, best of nine."""
import time

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

credentials = Credentials("AKIDBENCHEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCY")
body = b"a" * 1024
headers = {
    "Content-Type": "application/x-www-form-urlencoded; charset=utf-8",
    "User-Agent": "Boto3/1.43 md/Botocore#1.43 ua/2.1 os/linux lang/python",
}


def sign():
    request = AWSRequest("POST", "http://127.0.0.1:4566/", headers=dict(headers), data=body)
    SigV4Auth(credentials, "sts", "us-east-1").add_auth(request)


best = float("inf")
for _ in range(9):
    start = time.perf_counter()
    for _ in range(500):
        sign()
    best = min(best, (time.perf_counter() - start) / 500 * 1e6)
print(f"botocore signs, 1 KiB body\t{best:.2f}")
