@area:two-step
Feature: Two-step verification: removing a device from the list
  The list is on the account page. Somebody who knows only the password can change nothing on it.

  Background:
    Given Ada has an account with two-step verification
    And Ada also has a trusted tablet

  @rule:TWOSTEP-20
  Rule: The service must let the owner delete a device from the list on the account page

    Example: a device with the find service off is deleted
      Given Ada has turned off the find service on her trusted tablet
      When Ada removes her trusted tablet
      Then it is accepted
      And Ada finds her trusted tablet not listed
      And Ada finds her trusted phone listed as trusted

    Example: a device that was signed out is deleted
      Given Ada has signed out on her trusted tablet
      When Ada removes her trusted tablet
      Then it is accepted
      And Ada finds her trusted tablet not listed

    Example: a deleted device is no longer a destination for the code
      Given Ada has turned off the find service on her trusted tablet
      And Ada has removed her trusted tablet
      When Ada signs in on a new browser
      Then a code is asked for
      And on the browser, Ada is not offered her trusted tablet as a destination for the code

  @rule:TWOSTEP-21
  Rule: Deleting a device MUST require a confirmation

    Background:
      Given the service declares "twostep.remove_confirm" as "true"
      And Ada has turned off the find service on her trusted tablet

    Example: a device is not deleted without the owner's confirmation
      When Ada removes her trusted tablet without confirming it
      Then Ada finds her trusted tablet listed as not trusted

    Example: a device is deleted once the owner has confirmed it
      When Ada removes her trusted tablet
      Then it is accepted
      And Ada finds her trusted tablet not listed

  @rule:TWOSTEP-22
  Rule: Adding and removing trusted devices MUST require a session that is signed in to the account page

    Background:
      Given Ada is also signed in on an untrusted iPod touch at version "8.4"
      And Ada has turned on the find service on the iPod touch
      And Ada has asked to confirm the iPod touch as a trusted device

    Scenario Outline: when <situation> and <action>, the request is refused
      Given <situation>
      When Ada <action> on the browser
      Then it is refused
      And nothing changed
      And nothing was sent
      And Ada finds the iPod touch listed as not trusted

      Examples: nobody is signed in
        | situation                                 | action                                                    |
        | Ada uses a new browser without signing in | asks to confirm the iPod touch as a trusted device        |
        | Ada uses a new browser without signing in | confirms the iPod touch with the code from the iPod touch |
        | Ada uses a new browser without signing in | removes her trusted tablet                                |

      Examples: a sign-in waits for its code
        | situation                                 | action                                                    |
        | Ada has begun to sign in on a new browser | asks to confirm the iPod touch as a trusted device        |
        | Ada has begun to sign in on a new browser | confirms the iPod touch with the code from the iPod touch |
        | Ada has begun to sign in on a new browser | removes her trusted tablet                                |

    Example: a device is added in a session signed in with a code
      Given Ada has signed in on a new browser
      When Ada asks to confirm the iPod touch as a trusted device on the browser
      Then a code arrives for Ada on the iPod touch and nowhere else
      And that code confirms Ada's iPod touch

    Example: a device is confirmed in a session signed in with a code
      Given Ada has signed in on a new browser
      When Ada confirms the iPod touch with the code from the iPod touch on the browser
      Then it is accepted
      And Ada finds the iPod touch listed as trusted

    Example: a device is removed in a session signed in with a code
      Given Ada has signed in on a new browser
      When Ada removes her trusted tablet on the browser
      Then it is accepted
      And Ada finds her trusted tablet not listed

    Example: a device cannot be removed in a session that was signed out
      Given Ada has signed in on a new browser
      And Ada has signed out on the browser
      When Ada removes her trusted tablet on the browser
      Then it is refused
      And nothing changed
      And Ada finds her trusted tablet listed as trusted

  @rule:TWOSTEP-10
  Rule: An iPhone, iPad or iPod touch MUST be listed as a device that can be trusted as soon as its find service is on

    Example: a deleted device is listed again when its find service is turned on again
      Given Ada has turned off the find service on her trusted tablet
      And Ada has removed her trusted tablet
      And Ada has turned on the find service on her trusted tablet
      When Ada reads the list of devices
      Then it is accepted
      And Ada finds her trusted tablet listed as not trusted
