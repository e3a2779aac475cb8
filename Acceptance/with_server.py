"""with_server.py COMMAND...: runs COMMAND beside a fresh server and ends with its exit code.

`{endpoint}` in an argument becomes the server's address; the root user's key is in the environment.
"""

import os
import subprocess
import sys

from server import REGION, Server, credential_values

with Server() as server:
    keys = credential_values(None)
    environment = dict(
        os.environ,
        AWS_ACCESS_KEY_ID=keys["aws_access_key_id"],
        AWS_SECRET_ACCESS_KEY=keys["aws_secret_access_key"],
        AWS_DEFAULT_REGION=REGION,
    )
    command = [each.replace("{endpoint}", server.endpoint) for each in sys.argv[1:]]
    status = subprocess.run(command, env=environment).returncode
    if status != 0:
        print(server.log_tail(), file=sys.stderr)
sys.exit(status)
