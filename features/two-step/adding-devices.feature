@area:two-step
Feature: Two-step verification: adding a trusted device
  A device with the find service on is listed. It becomes trusted when its owner enters the code that the device shows.

  Background:
    Given Ada has an account with two-step verification

  @rule:TWOSTEP-10
  Rule: An iPhone, iPad or iPod touch MUST be listed as a device that can be trusted as soon as its find service is on

    Scenario Outline: the <device> is listed after its find service was turned on
      Given Ada is also signed in on an untrusted <device> at version "8.4"
      When Ada turns on the find service on the <device>
      Then it is accepted
      And Ada finds the <device> listed as not trusted

      Examples: what can be trusted
        | device     |
        | phone      |
        | tablet     |
        | iPod touch |

    Example: a device on which the owner signed in later is listed too
      Given Ada has signed in on a new tablet
      When Ada turns on the find service on the tablet
      Then it is accepted
      And Ada finds the tablet listed as not trusted

  @rule:TWOSTEP-11
  Rule: A listed device MUST NOT become trusted before it is confirmed by a code

    Background:
      Given Ada is also signed in on an untrusted tablet at version "8.4"
      And Ada has turned on the find service on the tablet

    Example: a listed device that is not confirmed receives no codes
      Given Ada has begun to sign in on a new browser
      When Ada chooses the tablet on the browser as the destination for the code
      Then it is refused
      And nothing was sent
      And on the browser, Ada is not offered the tablet as a destination for the code

    Example: a device whose code was sent and not entered receives no codes
      Given Ada has asked to confirm the tablet as a trusted device
      And Ada has begun to sign in on a new browser
      When Ada chooses the tablet on the browser as the destination for the code
      Then it is refused
      And nothing was sent
      And Ada finds the tablet listed as not trusted

    Example: a confirmed device receives codes
      Given Ada has confirmed the tablet as a trusted device
      And Ada has begun to sign in on a new browser
      When Ada chooses the tablet on the browser as the destination for the code
      Then a code arrives for Ada on the tablet and nowhere else
      And Ada finds the tablet listed as trusted

    Scenario Outline: a listed <device> on which Ada signs in again with a code receives no codes
      Given Ada has signed in with a texted code on the <device>
      And Ada has begun to sign in on a new browser
      When Ada chooses the <device> on the browser as the destination for the code
      Then it is refused
      And nothing was sent

      Examples: not confirmed
        | device |
        | tablet |

  @rule:TWOSTEP-12
  Rule: The service MUST send the confirmation code to the device that is being added, and to no other

    Scenario Outline: the code arrives on the <device> that is added
      Given Ada is also signed in on an untrusted tablet at version "8.4"
      And Ada is also signed in on an untrusted iPod touch at version "8.4"
      And Ada has turned on the find service on the tablet
      And Ada has turned on the find service on the iPod touch
      When Ada asks to confirm the <device> as a trusted device
      Then a code arrives for Ada on the <device> and nowhere else
      And that code confirms Ada's <device>

      Examples: one of two that can be trusted
        | device     |
        | tablet     |
        | iPod touch |

  @rule:TWOSTEP-13
  Rule: The right confirmation code, entered on the account page, MUST make the device trusted

    Scenario Outline: the code from the <device> makes that device trusted
      Given Ada is also signed in on an untrusted <device> at version "8.4"
      And Ada has turned on the find service on the <device>
      And Ada has asked to confirm the <device> as a trusted device
      When Ada confirms the <device> with the code from the <device>
      Then it is accepted
      And Ada finds the <device> listed as trusted

      Examples: what can be trusted
        | device     |
        | phone      |
        | tablet     |
        | iPod touch |

    Example: a confirmed device is offered as a destination for the code
      Given Ada is also signed in on an untrusted tablet at version "8.4"
      And Ada has turned on the find service on the tablet
      And Ada has confirmed the tablet as a trusted device
      When Ada signs in on a new browser
      Then a code is asked for
      And on the browser, Ada is offered the tablet as a destination for the code

    Scenario Outline: the code from the <device> makes that device trusted again after it was deleted from the list
      Given Ada also has a trusted tablet
      And Ada has removed her trusted tablet
      And Ada has signed in with a texted code on her trusted tablet
      And Ada has turned on the find service on her trusted tablet
      And Ada has asked to confirm the <device> as a trusted device
      When Ada confirms the <device> with the code from the <device>
      Then it is accepted
      And Ada finds the <device> listed as trusted

      Examples: the deleted one
        | device         |
        | trusted tablet |

  @rule:TWOSTEP-14
  Rule: A wrong confirmation code MUST NOT make the device trusted

    Background:
      Given Ada is also signed in on an untrusted tablet at version "8.4"
      And Ada is also signed in on an untrusted iPod touch at version "8.4"
      And Ada has turned on the find service on the tablet
      And Ada has turned on the find service on the iPod touch
      And Ada has asked to confirm the tablet as a trusted device

    Scenario Outline: the confirmation code <flaw> is refused
      When Ada confirms the tablet with the code from the tablet <flaw>
      Then it is refused
      And nothing changed
      And Ada finds the tablet listed as not trusted
      And that code confirms Ada's tablet

      Examples: what almost matches
        | flaw                          |
        | with one digit changed        |
        | without its last digit        |
        | with another digit at its end |

    Scenario Outline: the confirmation code of the <other> does not confirm the <device>
      Given Ada has asked to confirm the iPod touch as a trusted device
      When Ada confirms the <device> with the code from the <other>
      Then it is refused
      And nothing changed
      And Ada finds the tablet listed as not trusted
      And that code confirms Ada's iPod touch

      Examples: one of two that can be trusted
        | device | other      |
        | tablet | iPod touch |

    Example: a texted sign-in code does not confirm a device
      Given Ada has been texted a code for a new client
      When Ada confirms the tablet with that code
      Then it is refused
      And Ada finds the tablet listed as not trusted
      And Ada can sign in on the client with that code

  @rule:TWOSTEP-15
  Rule: A device MUST be signed in to the cloud with its find service on before it can be added

    Background:
      Given Ada is also signed in on an untrusted tablet at version "8.4"

    Example: adding a device that never had the find service on is refused
      When Ada asks to confirm the tablet as a trusted device
      Then it is refused
      And nothing was sent

    Example: adding a device whose find service was turned off again is refused
      Given Ada has turned on the find service on the tablet
      And Ada has turned off the find service on the tablet
      When Ada asks to confirm the tablet as a trusted device
      Then it is refused
      And nothing was sent

    Example: adding a device that was signed out is refused
      Given Ada has turned on the find service on the tablet
      And Ada has signed out on the tablet
      When Ada asks to confirm the tablet as a trusted device
      Then it is refused
      And nothing was sent

    Example: adding a signed-in device with the find service on is accepted
      Given Ada has turned on the find service on the tablet
      When Ada asks to confirm the tablet as a trusted device
      Then it is accepted
      And a code arrives for Ada on the tablet and nowhere else

    Scenario Outline: the confirmation code is refused after Ada <event> on the <device>
      Given Ada is also signed in on an untrusted iPod touch at version "8.4"
      And Ada has turned on the find service on the iPod touch
      And Ada has asked to confirm the iPod touch as a trusted device
      And Ada <event> on the iPod touch
      When Ada confirms the <device> with the code from the <device>
      Then it is refused
      And Ada finds the <device> listed as not trusted

      Examples: both ways to lose what it needs
        | event                      | device     |
        | signs out                  | iPod touch |
        | turns off the find service | iPod touch |
