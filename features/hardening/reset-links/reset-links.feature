@area:hardening/reset-links
Feature: Hardening: resetting the password by a mailed link
  Mail can be read by others, forwarded and kept for years. A link in it resets the password once,
  for a short time, and does not replace the second factor.

  Background:
    Given Ada has an account with a second factor
    And Ben has an account with a second factor

  @rule:H-RESETLINK-01
  Rule: A mailed link MUST reset only the password of its own account, and only once

    Example: a mailed link is accepted the first time
      Given Ada has requested a link for the forgotten password
      When Ada follows the new link
      Then it is accepted
      And Ada's new password works
      And Ada's old password does not work
      And Ben's password still works

    Example: a mailed link is refused the second time
      Given Ada has requested a link for the forgotten password
      And Ada has followed the link
      When Ada follows the new link
      Then it is refused
      And Ada's old password works
      And Ada's new password does not work

    Example: a mailed link followed twice at the same time is accepted once
      Given Ada has requested a link for the forgotten password
      When Ada follows the new link twice at the same time
      Then 1 of them is accepted

    Scenario Outline: a mailed link <flaw> is refused
      Given Ada has requested a link for the forgotten password
      When Ada follows the link <flaw>
      Then it is refused
      And Ada's old password works

      Examples: not the link in the mail
        | flaw                               |
        | without its last sign              |
        | with another last sign             |
        | with one more sign                 |
        | with its letters in the other case |

    Example: Ben's mailed link does not reset Ada's password
      Given Ada has requested a link for the forgotten password
      And Ben has requested a link for the forgotten password
      When Ada follows Ben's link
      Then it is accepted
      And Ada's old password works
      And Ada's new password does not work

    Example: a mailed link is refused the second time although Ada kept her password the first time
      Given Ada has requested a link for the forgotten password
      And Ada has followed the link and kept the password
      When Ada follows the new link
      Then it is refused
      And Ada's new password does not work

    Scenario Outline: no link goes to an address that is not on file when the identifier is written with <spelling>
      When <deed>
      Then Ada's old password works

      Examples: what becomes the same small letter
        | spelling                  | deed                                                                                            |
        | letters of another script | a stranger requests a link for Ada in letters of another script, and follows what arrives there |

  @rule:H-RESETLINK-02
  Rule: A mailed link MUST NOT reset the password after its declared lifetime

    Scenario Outline: Ada's <thing> that was mailed in the middle of a minute ends when its lifetime is over
      Given 20 seconds have passed
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is over
      Then Ada's <thing> has ended

      Examples:
        | thing                                |
        | mailed link for a forgotten password |

    Scenario Outline: where a link lives for <life> seconds, Ada's <thing> ends when its lifetime is over
      Given the service declares "resetlink.lifetime" as "<life>"
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is over
      Then Ada's <thing> has ended

      Examples: other lifetimes than most have
        | life  | thing                                |
        | 60    | mailed link for a forgotten password |
        | 900   | mailed link for a forgotten password |
        | 14400 | mailed link for a forgotten password |

  @rule:H-RESETLINK-03
  Rule: A mailed link MUST NOT be valid for longer than a day

    Example: a mailed link is refused a day later
      Given Ada has requested a link for the forgotten password
      Then 1 day after it was mailed, the link does not reset Ada's password

    Example: a mailed link is accepted at once
      Given Ada has requested a link for the forgotten password
      When Ada follows the new link
      Then it is accepted

  @rule:H-RESETLINK-04
  Rule: A reset by a mailed link MUST keep the second factor

    Example: after a reset by a mailed link, the new password alone does not sign Ada in
      Given Ada has requested a link for the forgotten password
      And Ada has followed the link
      When Ada signs in on a new client
      Then a code is asked for

    Example: after a reset by a mailed link, the new password and a code sign Ada in
      Given the service can send codes by text
      And Ada has requested a link for the forgotten password
      And Ada has followed the link
      And Ada has been texted a code for a new client
      When Ada enters that code on the client
      Then Ada is signed in on the client

    Example: after a reset by a mailed link, the authenticator app still works
      Given the service accepts codes of authenticator apps
      And Ada has the authenticator app "Otter"
      And Ada has requested a link for the forgotten password
      And Ada has followed the link
      And Ada has begun to sign in on a new client
      When Ada enters the current code of her app "Otter" on the client
      Then Ada is signed in on the client

  @rule:H-RESETLINK-05
  Rule: The response to a request for a link SHOULD NOT reveal whether the account exists

    Scenario Outline: a known and an unknown identifier get the same response when a link is requested <often>
      When a stranger asks <often> for a link for Ada and for an unknown identifier
      Then both responses look the same

      Examples: one, and around the limit on sent codes
        | often                                     |
        | 1 time                                    |
        | the maximum number of times               |
        | one more than the maximum number of times |

    Example: nothing is sent when the requested link is for an unknown identifier
      When somebody requests a link for an unknown identifier
      Then it is accepted
      And nothing was sent

  @rule:H-RESETLINK-06
  Rule: A newer link SHOULD invalidate the earlier ones

    Example: the earlier of two mailed links is refused
      Given Ada has requested a link for the forgotten password
      And Ada has requested a link for the forgotten password
      When Ada follows the old link
      Then it is refused
      And Ada's old password works

    Example: the newer of two mailed links is accepted
      Given Ada has requested a link for the forgotten password
      And Ada has requested a link for the forgotten password
      When Ada follows the new link
      Then it is accepted

    Example: the second of three mailed links is refused
      Given Ada has requested a link for the forgotten password
      And Ada has requested a link for the forgotten password
      And Ada has requested a link for the forgotten password
      When Ada follows the old link
      Then it is refused
      And Ada's old password works

    Scenario Outline: where a link lives for <life> seconds, the earlier of two mailed links is refused although the newer was mailed <later>
      Given the service declares "resetlink.lifetime" as "<life>"
      And Ada has requested a link for the forgotten password
      And <pause>
      And Ada has requested a link for the forgotten password
      When Ada follows the old link
      Then it is refused
      And Ada's old password works

      Examples: as long as the earlier one lives
        | life  | later                   | pause                     |
        | 3600  | five minutes later      | 300 seconds have passed   |
        | 3600  | a quarter later         | 901 seconds have passed   |
        | 3600  | half an hour later      | 1801 seconds have passed  |
        | 3600  | nearly an hour later    | 3500 seconds have passed  |
        | 14400 | more than an hour later | 3601 seconds have passed  |
        | 3600  | after a restart         | the service was restarted |

    Scenario Outline: where a link lives for <life> seconds, a mailed link is accepted <later> when it is the newer of two
      Given the service declares "resetlink.lifetime" as "<life>"
      And Ada has requested a link for the forgotten password
      And Ada has requested a link for the forgotten password
      And <pause>
      When Ada follows the new link
      Then it is accepted

      Examples: as long as it lives
        | life  | later                   | pause                    |
        | 3600  | nearly an hour later    | 3500 seconds have passed |
        | 14400 | more than an hour later | 3601 seconds have passed |
