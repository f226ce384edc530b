@area:sign-in
Feature: Signing in: what happens to somebody else's account
  What becomes of a sign-in that waits while its own account changes is often open. What it
  must not do is end because another account changes, even at the same client.

  @rule:SIGNIN-05
  Rule: The right code, entered where the service asked for it and within the lifetime that is declared, MUST complete the sign-in

    Scenario Outline: Ben's <thing> is unaffected when <event>, whatever becomes of Ada's
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ben's <thing> is unaffected

      Examples:
        | thing                           | event                                         |
        | sign-in that waits for its code | she changes her password                      |
        | sign-in that waits for its code | she resets her password on a trusted device   |
        | sign-in that waits for its code | she resets her forgotten password with a code |
        | sign-in that waits for its code | she chooses the required new password         |
        | sign-in that waits for its code | she finishes a recovery                       |
        | sign-in that waits for its code | she erases a device                           |
        | sign-in that waits for its code | she turns off the find service of a device    |

      @edition:2fa-2017
      Examples:
        | thing                           | event                                        |
        | sign-in that waits for its code | she turns two-factor off on the account page |

  @rule:KEYCHAIN-12
  Rule: Enabling the keychain on another device MUST send an approval request to the devices where it is already on

    Scenario Outline: Ben's <thing> is unaffected when <event>, whatever becomes of Ada's (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ben's <thing> is unaffected

      Examples:
        | thing                        | event                                              |
        | request to join the keychain | she makes a new security code on a keychain device |
        | request to join the keychain | she turns joining by security code off             |
        | request to join the keychain | she resets the keychain                            |
        | request to join the keychain | she turns two-factor on                            |
